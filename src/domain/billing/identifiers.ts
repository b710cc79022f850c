/** A National Provider Identifier: ten digits whose last is a Luhn check digit over 80840 + the number (45 CFR 162.406). */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  let sum = 0;
  [...`80840${text}`].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

const MBI =
  /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

/** A Medicare Beneficiary Identifier, dashes allowed: eleven characters by CMS's pattern, without S L O I B Z. */
export function isMbi(text: string): boolean {
  return MBI.test(text.replaceAll("-", "").toUpperCase());
}

/** An employer identification number, `NN-NNNNNNN`. */
export function isEin(text: string): boolean {
  return /^\d{2}-\d{7}$/.test(text);
}
