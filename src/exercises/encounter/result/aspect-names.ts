const aspectNames: Readonly<Record<string, string>> = {
  diagnoses: "Diagnoses",
  order: "Order",
  poa: "Present on admission",
  query: "Query",
  services: "Services",
  modifiers: "Modifiers",
  units: "Units",
  pointers: "Pointers",
  evidence: "Evidence",
  superbill: "Superbill",
  money: "Money",
};

/** An aspect of the score as screens call it. */
export function aspectName(aspect: string): string {
  return aspectNames[aspect] ?? aspect;
}
