// The closed lists that the data draws on. They stand apart from the schemas, so that the page can use them without
// loading a validator.

/** The two languages that the page speaks. */
export const languages = ['en', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

/** An id that stands in links for years: lower case, digits and hyphens, so that no URL has to encode it. */
export const identifierPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a block is on its publisher's page. */
export const roles = ['headline', 'deck', 'dateline', 'byline', 'caption', 'alt', 'body'] as const;
export type Role = (typeof roles)[number];
/** The roles that are an account's text, and aligned. */
export const alignedRoles: ReadonlySet<Role> = new Set<Role>(['deck', 'body']);

export const kinds = ['official-readout', 'state-media-relay', 'wire', 'newsroom', 'social-post', 'unknown'] as const;
export type Kind = (typeof kinds)[number];

/** The languages of accounts, as tags; `und` where it could not be told. */
export const textLanguages = ['zh-Hant', 'zh-Hans', 'en', 'und'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/**
 * How much of an account we hold. Only of a `whole` account may anything be said to be absent: a copy `as-held` may
 * end before its account does, and of one known in `excerpts` the rest is unknown.
 */
export const extents = ['whole', 'as-held', 'excerpts'] as const;
export type Extent = (typeof extents)[number];

/** What an account does with a statement. */
export const verdicts = ['states', 'states-otherwise', 'does-not-state', 'not-in-our-copy', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** Whether accounts that fill one slot differently differ in fact, in how one text was rendered, or it cannot be told. */
export const conflictKinds = ['fact', 'rendering', 'cannot-be-told'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/**
 * How much a concept tells of which statement a sentence makes: `stock` next to nothing, `common` little, `topic` what
 * the sentence is about, `specific` the statement itself.
 */
export const conceptWeights = ['stock', 'common', 'topic', 'specific'] as const;
