import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { entriesBesidePages } from './scripts/site/entries-plugin.js';
import { islands } from './scripts/site/islands-plugin.js';
import { MESSAGE_COMPILER } from './scripts/site/message-compiler.js';
import { pictures } from './scripts/site/pictures-plugin.js';
import { recordColours } from './scripts/site/record-colours.js';
import { steadyBase } from './scripts/site/steady-base-plugin.js';
import { untranslatedMessages } from './scripts/site/untranslated-messages.js';
import { unserialized } from './scripts/site/unserialized-plugin.js';
import { watchRecord } from './scripts/watch-record.js';

export default defineConfig({
	plugins: [
		paraglideVitePlugin(MESSAGE_COMPILER),
		untranslatedMessages(),
		entriesBesidePages(),
		sveltekit(),
		islands(),
		pictures(),
		unserialized(),
		steadyBase(),
		recordColours(),
		watchRecord()
	],
	build: {
		// Kit's own prerendering counts as a slow plugin; the hint says nothing about this project.
		rolldownOptions: { checks: { bundlerTimings: false } }
	}
});
