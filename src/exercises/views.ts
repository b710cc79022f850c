import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { ViewProps } from "./kind.ts";
import type { AnswerOf, KeyOf, KindName, PromptOf } from "./kinds.ts";

type ViewOf<Name extends KindName> = ComponentType<
  ViewProps<PromptOf<Name>, KeyOf<Name>, AnswerOf<Name>>
>;

/** The view of every kind, fetched when one of its exercises is shown. Mirrors `kinds.ts` by type. */
export const views: { readonly [Name in KindName]: LazyExoticComponent<ViewOf<Name>> } = {
  choice: lazy(async () => ({ default: (await import("./choice/View.tsx")).ChoiceView })),
  ordering: lazy(async () => ({ default: (await import("./ordering/View.tsx")).OrderingView })),
  matching: lazy(async () => ({ default: (await import("./matching/View.tsx")).MatchingView })),
  "code-entry": lazy(async () => ({
    default: (await import("./code-entry/View.tsx")).CodeEntryView,
  })),
  "amount-entry": lazy(async () => ({
    default: (await import("./amount-entry/View.tsx")).AmountEntryView,
  })),
  audit: lazy(async () => ({ default: (await import("./audit/View.tsx")).AuditView })),
  encounter: lazy(async () => ({ default: (await import("./encounter/View.tsx")).EncounterView })),
};
