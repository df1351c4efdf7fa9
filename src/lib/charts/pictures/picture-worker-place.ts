/**
 * Where the thread that draws pictures is, as the address of a file; `null` where there is none and pictures are drawn where
 * they are asked for. A build writes the address here (`scripts/site/pictures-plugin.js`).
 */
export const PICTURE_WORKER: string | null = null;
