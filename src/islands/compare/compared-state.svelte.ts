import type { Choice } from '#lib/site/chosen/choice.ts';

/** The choice that is shown now. */
export class ComparedState {
	choice: Choice;

	constructor(choice: Choice) {
		this.choice = $state.raw(choice);
	}
}
