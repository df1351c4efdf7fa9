/** The ways of one number as a tree: links that several texts share are one link, and the tree parts where they part. */
import type { Hop } from '../record/model.ts';
import type { Told } from './origins.ts';

export interface RelayNode {
	readonly hop: Hop;
	/** The claims whose text stands at this link. */
	readonly claims: readonly Told[];
	readonly next: readonly RelayNode[];
}

/** The chains of the claims, joined as far as they run through the same parties in the same way. */
export function relayTree(claims: readonly Told[]): RelayNode[] {
	return branch(claims.map((claim) => ({ claim, rest: claim.chain })));
}

interface Way {
	readonly claim: Told;
	readonly rest: readonly Hop[];
}

function branch(ways: readonly Way[]): RelayNode[] {
	const groups = new Map<string, { hop: Hop; ways: Way[] }>();
	for (const way of ways) {
		const [hop, ...rest] = way.rest;
		if (!hop) continue;
		const key = JSON.stringify([hop.party.id, hop.channel, hop.saidOn, hop.saidLang, hop.note]);
		const group = groups.get(key) ?? { hop, ways: [] };
		group.ways.push({ claim: way.claim, rest });
		groups.set(key, group);
	}
	return [...groups.values()].map((group) => ({
		hop: group.hop,
		claims: group.ways.filter(({ rest }) => rest.length === 0).map(({ claim }) => claim),
		next: branch(group.ways)
	}));
}
