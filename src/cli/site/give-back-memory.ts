import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Gives back the memory that nothing needs any more, which a process that waits for another would keep until that ends. */
export function giveBackMemory(): void {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
}
