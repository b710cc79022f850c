/** `family-medicine` → `Family medicine`. */
export function inWords(slug: string): string {
  const text = slug.replaceAll("-", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
