/**
 * The script of the page for addresses that do not exist. It puts the language of the address first and, where the page does not know at
 * which path of its host the site stands, looks for it: the folders of the address, the nearest first, until one has the description of the
 * record. Then its links lead there, and its forms to the search, with the words behind `#`, where no host sees them.
 */
export const FIND_SITE = `
const { body, documentElement } = document;
const all = (selector) => document.querySelectorAll(selector);
try {
	documentElement.style.colorScheme = localStorage.getItem('theme') ?? '';
} catch {}
for (const part of all('[data-folder]'))
	if (location.pathname.includes('/' + part.dataset.folder)) {
		const name = document.querySelector('header a');
		part.parentNode.prepend(part);
		name.textContent = part.dataset.name;
		name.dataset.to = part.dataset.folder;
		if (body.dataset.root !== undefined) name.href = body.dataset.root + part.dataset.folder;
		documentElement.lang = part.lang;
		document.title = part.firstElementChild.textContent + ' · ' + part.dataset.name;
	}
const isSite = async (root) => {
	try {
		return (await fetch(root + 'datapackage.json', { method: 'HEAD' })).ok;
	} catch {
		return false;
	}
};
const findRoot = async () => {
	if (body.dataset.root !== undefined) return location.origin + body.dataset.root;
	const folders = location.pathname.split('/');
	while (folders.pop() !== undefined && folders.length > 0) {
		const root = location.origin + folders.join('/') + '/';
		if (await isSite(root)) return root;
	}
	return null;
};
findRoot().then((root) => {
	if (root === null) return;
	for (const link of all('[data-to]')) link.href = root + link.dataset.to;
	for (const way of all('[data-way]')) way.hidden = false;
	for (const lost of all('[data-lost]')) lost.hidden = true;
	for (const form of all('form'))
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const words = form.querySelector('input').value;
			location.href = root + form.dataset.search + '#q=' + encodeURIComponent(words);
		});
});
`;
