/** The id of the call that the page opens with. */
export const shippedId = 'xi-trump-2025-11-24';

/** Where it lies, from the page's own folder. */
export const shippedCall = `calls/${shippedId}.json`;
