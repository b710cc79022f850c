/** What makes a query non-compliant (AHIMA and ACDIS, Guidelines for Achieving a Compliant Query Practice, 2022). */
export type WordingFault = "asks-to-document" | "seeks-agreement" | "one-option" | "payment";

/** “Document the type of anemia” asks a question; “document iron deficiency anemia” gives the answer. */
const OPEN_OBJECT =
  "(?! (?:(?:the|your|its|her|his|any|more|further|in) )*(?:clinical|type|kind|cause|etiology|acuity|severity|stage|significance|specificity|response|answer|opinion|judgment|reason|diagnosis|which|what|whether|how|if|details?|record|chart|notes?)\\b)";

const PATTERNS: Readonly<Record<Exclude<WordingFault, "one-option">, RegExp>> = {
  "asks-to-document": new RegExp(
    `\\b(?:(?:can|could|would|will|may) (?:you|we|i)(?: please| kindly)?|please|kindly|you (?:need|have) to|we need you to) (?:document|add|write|put|addend|list|include)\\b${OPEN_OBJECT}`,
  ),
  "seeks-agreement":
    /\b(?:(?:do|would|can) you (?:not )?(?:agree|confirm)|don.t you (?:think|agree)|please (?:confirm|agree)|(?:isn|wasn|doesn|hasn)[’']?t (?:it|this|that|she|he|the patient)|right\?|correct\?)/,
  payment:
    /\b(?:drg|reimburs\w*|payments?|paid|pays|revenue|money|profit\w*|mcc|cmi|case[- ]mix|higher[- ]weighted|financial\w*)\b/,
};

/** Words that leave the provider a choice. */
const CHOICE = /\b(?:or|other|another|either|undetermined|unable to determine|not determined)\b/;

/**
 * Faults in the words of a query. `answerWords` are those that name the diagnosis behind it: naming it is allowed
 * among other options and leads where it stands alone.
 */
export function wordingFaults(
  text: string,
  answerWords: readonly string[] = [],
): readonly WordingFault[] {
  const plain = text.toLowerCase().replace(/\s+/g, " ");
  const found = (["asks-to-document", "seeks-agreement"] as const).filter((fault) =>
    PATTERNS[fault].test(plain),
  );
  const isNamed = answerWords.some((words) => plain.includes(words.toLowerCase()));
  return [
    ...found,
    ...(isNamed && !CHOICE.test(plain) ? (["one-option"] as const) : []),
    ...(PATTERNS.payment.test(plain) ? (["payment"] as const) : []),
  ];
}
