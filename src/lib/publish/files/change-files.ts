/** Feeds of changes as downloads. */
import { atomFeed, jsonFeed } from '../versions/change-feeds.ts';
import { once, textFile, type Publication, type TextFile } from '../published-file.ts';
import { publishedVersions, versionSteps } from '../versions/published-versions.ts';

/** One feed a format. */
export function changeFiles(publication: Publication): TextFile[] {
	const { changelog } = publication;
	const group = 'changes';
	const steps = once(() => versionSteps(publishedVersions(publication), changelog));
	return [
		textFile({
			path: 'feed.xml',
			group,
			title: 'Atom feed',
			description: 'One entry per version: which numbers changed, from what to what.',
			mediaType: 'application/atom+xml',
			text: () => atomFeed(publication, steps())
		}),
		textFile({
			path: 'feed.json',
			group,
			title: 'JSON Feed',
			description: 'The same as JSON Feed 1.1.',
			mediaType: 'application/feed+json',
			text: () => jsonFeed(publication, steps())
		})
	];
}
