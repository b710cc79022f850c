// Builders for tests: small hand-made files in the layouts of the official ones.

/** An order file from rows of code without dot, flag and title; numbers are counted. */
export function anOrderFile(
  rows: readonly (readonly [code: string, flag: string, title: string])[],
): string {
  return rows
    .map(
      ([code, flag, title], index) =>
        `${String(index + 1).padStart(5, "0")} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}\r\n`,
    )
    .join("");
}

interface HcpcsRecord {
  readonly code: string;
  /** 3 code, 4 its continuation, 7 modifier, 8 its continuation. */
  readonly id: "3" | "4" | "7" | "8";
  readonly long: string;
  /** YYYYMMDD. */
  readonly added?: string;
  readonly terminated?: string;
}

/** One record of the HCPCS alpha-numeric file. */
export function aHcpcsRecord({ code, id, long, added = "", terminated = "" }: HcpcsRecord): string {
  return `${`${code.padStart(5)}00100${id}${long.padEnd(80)}${long.slice(0, 28)}`.padEnd(268)}${added.padEnd(16)}${terminated}`
    .padEnd(320)
    .concat("\r\n");
}
