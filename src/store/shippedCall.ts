/** Where the call that the page opens with lies, from the page's own folder. */
export const shippedCall = 'calls/xi-trump-2025-11-24.json';
