/** Words rather than a code: no digit at all, or three letters in a row that are no placeholder X. */
export function looksLikeWords(text: string): boolean {
  return /[a-z]/i.test(text) && (!/\d/.test(text) || /[a-wyz]{3}/i.test(text));
}
