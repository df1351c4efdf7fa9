/**
 * Where the inputs of a what-if are, as the address says it: `#years=12..14&total=10000000..`. A side that is left
 * empty is open. The address is the state: the same address always gives the same result.
 */
import { SCALES } from '../record/schema/vocabularies.ts';
import type { Setting, Settings } from './what-if.ts';

/** What may be set. */
export interface Movable {
	readonly name: string;
	readonly start: Setting;
	readonly minimum: number;
	readonly maximum: number;
}

export interface SettingsReading {
	readonly settings: Settings;
	/** Values that are no range of their input; the start stands in their place. */
	readonly invalid: readonly { readonly input: Movable; readonly value: string }[];
	/** Names that no input has. */
	readonly unknown: readonly string[];
}

const RANGE = /^(\d+(?:\.\d+)?)?\.\.(\d+(?:\.\d+)?)?$/;

/** Reads the address; an input that it does not name stands at its start. */
export function readSettings(params: URLSearchParams, inputs: readonly Movable[]): SettingsReading {
	const settings: Record<string, Setting> = {};
	const invalid: SettingsReading['invalid'][number][] = [];
	for (const input of inputs) {
		const value = params.get(input.name);
		const setting = value === null ? null : parseSetting(value, input);
		settings[input.name] = setting ?? input.start;
		if (value !== null && setting === null) invalid.push({ input, value });
	}
	// The bar of a reader goes from page to page in the address, too.
	const names = new Set([...inputs.map(({ name }) => name), ...SCALES]);
	return { settings, invalid, unknown: [...new Set(params.keys())].filter((name) => !names.has(name)) };
}

/** The address of the settings; what stands at its start does not stand in it. */
export function writeSettings(settings: Settings, inputs: readonly Movable[]): URLSearchParams {
	const params = new URLSearchParams();
	for (const { name, start } of inputs) {
		const { low, high } = settings[name] ?? start;
		if (low !== start.low || high !== start.high) params.set(name, `${writeBound(low)}..${writeBound(high)}`);
	}
	return params;
}

/** The state of a reader with other settings in it, and everything else as it was. */
export function withSettings(
	state: URLSearchParams,
	settings: Settings,
	inputs: readonly Movable[]
): URLSearchParams {
	const kept = [...state].filter(([key]) => !inputs.some(({ name }) => name === key));
	return new URLSearchParams([...kept, ...writeSettings(settings, inputs)]);
}

/** What a reader wrote as one bound: `undefined` where the input cannot have it. An empty text is an open side. */
export function readBound(text: string, { minimum, maximum }: Movable): number | null | undefined {
	if (text.trim() === '') return null;
	const number = Number(text);
	return number >= minimum && number <= maximum ? number : undefined;
}

/** A setting with one side moved; the other side follows where the two would cross. */
export function moved(setting: Setting, side: 'low' | 'high', to: number | null): Setting {
	const other = side === 'low' ? setting.high : setting.low;
	const crosses = to !== null && other !== null && (side === 'low' ? to > other : to < other);
	return { ...setting, [side]: to, ...(crosses ? { [side === 'low' ? 'high' : 'low']: to } : {}) };
}

function parseSetting(value: string, { minimum, maximum }: Movable): Setting | null {
	const match = RANGE.exec(value);
	if (!match) return null;
	const [low, high] = [match[1], match[2]].map((text) => (text === undefined ? null : Number(text)));
	if (low === undefined || high === undefined) return null;
	const outside = [low, high].some((bound) => bound !== null && (bound < minimum || bound > maximum));
	return outside || (low !== null && high !== null && low > high) ? null : { low, high };
}

function writeBound(bound: number | null): string {
	return bound === null ? '' : String(bound);
}
