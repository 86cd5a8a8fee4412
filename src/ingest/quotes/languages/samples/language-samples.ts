/** Texts of one language, and every part of every quotation in them, each as `speaker: words`. */
export type LanguageSamples = readonly (readonly [text: string, read: readonly string[]])[];
