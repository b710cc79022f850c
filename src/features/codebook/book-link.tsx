import type { ComponentPropsWithRef } from "react";
import { useNavigate, useSearchParams } from "react-router-dom";
import { LinkTo, useHrefTo, type LinkTarget, type RouteName } from "../../ui/navigation.tsx";

/** Screens that show one edition of ICD-10-CM, which their address may name. */
const ofOneEdition: ReadonlySet<RouteName> = new Set<RouteName>([
  "code",
  "tabular",
  "tabularCode",
  "alphabeticIndex",
  "indexLetter",
  "codeTable",
  "guidedLookup",
  "compareCodes",
  "bookmarks",
]);

/** The same place in the edition of a year; a target that names an edition itself keeps it. */
export function inEdition(target: LinkTarget, year: string | null): LinkTarget {
  const isService = target.to === "code" && target.params.system !== "icd10cm";
  if (year === null || isService || !ofOneEdition.has(target.to)) return target;
  return { ...target, search: { edition: year, ...target.search } };
}

/** Turns a target into one in the edition that is being read: a code that is followed stays in its year. */
export function useInEdition(): (target: LinkTarget) => LinkTarget {
  const [params] = useSearchParams();
  const year = params.get("edition");
  return (target) => inEdition(target, year);
}

/** Goes to a place in the edition that is being read. */
export function useOpenInEdition(): (target: LinkTarget) => void {
  const navigate = useNavigate();
  const hrefTo = useHrefTo();
  const here = useInEdition();
  return (target) => void navigate(hrefTo(here(target)));
}

/** A link within the code book, which stays in the edition that is being read. */
export function BookLink({
  to,
  params,
  search,
  ...rest
}: LinkTarget & Omit<ComponentPropsWithRef<"a">, "href">) {
  const here = useInEdition();
  return <LinkTo {...rest} {...here({ to, params, search } as LinkTarget)} />;
}
