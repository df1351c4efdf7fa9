/**
 * How the words of the interface are compiled, by the plugin of Vite and by `npm run messages` alike: each so finds what the
 * other has written and writes nothing, and both may run side by side. A build alone has a file for each message, so that
 * scripts take only those that they say; all else has a file for each language, which is read far sooner.
 */
export const MESSAGE_COMPILER = {
	project: './project.inlang',
	outdir: 'src/lib/paraglide',
	strategy: /** @type {['baseLocale']} */ (['baseLocale']),
	isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'"
};
