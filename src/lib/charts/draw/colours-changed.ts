/** Told on the document where a reader chose other colours than those of the system, once the page has them. */
export const COLOURS_CHANGED = 'colourschange';
