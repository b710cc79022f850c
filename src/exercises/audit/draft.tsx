import { createContext, use } from "react";
import type { AuditAnswer } from "./schema.ts";

/** Where an unfinished audit goes: the screen around it saves every edit. */
const AuditDraftContext = createContext<(answer: AuditAnswer) => void>(() => undefined);

export const AuditDraftProvider = AuditDraftContext.Provider;

export function useAuditDraft(): (answer: AuditAnswer) => void {
  return use(AuditDraftContext);
}
