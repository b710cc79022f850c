import { createContext, use, type ComponentPropsWithRef, type ReactNode } from "react";
import { Link, NavLink, useParams } from "react-router-dom";

type NoParams = Readonly<Record<never, string>>;

/** Every screen by name, with the parameters that its address carries. `app/paths.ts` holds the addresses. */
export interface RouteParams {
  home: NoParams;
  learn: NoParams;
  lesson: { readonly track: string; readonly slug: string };
  glossary: NoParams;
  practice: NoParams;
  workbench: { readonly slug: string };
  result: { readonly slug: string; readonly attemptId: string };
  audit: { readonly slug: string };
  auditResult: { readonly slug: string; readonly attemptId: string };
  codebook: NoParams;
  tabular: NoParams;
  tabularCode: { readonly code: string };
  alphabeticIndex: NoParams;
  indexLetter: { readonly letter: string };
  compareCodes: NoParams;
  guidedLookup: NoParams;
  codeChanges: NoParams;
  codeTable: { readonly table: string };
  bookmarks: NoParams;
  code: { readonly system: string; readonly code: string };
  careerFit: NoParams;
  careerFitResult: NoParams;
  teach: NoParams;
  setBuilder: { readonly setId: string };
  gradebook: NoParams;
  assignmentLink: { readonly payload: string };
  assignment: { readonly setId: string };
  progress: NoParams;
  settings: NoParams;
  about: NoParams;
}

export type RouteName = keyof RouteParams;

type RouteArguments<Name extends RouteName> = keyof RouteParams[Name] extends never
  ? readonly []
  : readonly [params: RouteParams[Name]];

/** The address of a screen inside the app, for `navigate` and `Link`; parameters are encoded. */
export type PathTo = <Name extends RouteName>(
  name: Name,
  ...params: RouteArguments<Name>
) => string;

const PathToContext = createContext<PathTo | null>(null);

export function PathToProvider({ pathTo, children }: { pathTo: PathTo; children: ReactNode }) {
  return <PathToContext value={pathTo}>{children}</PathToContext>;
}

export function usePathTo(): PathTo {
  const pathTo = use(PathToContext);
  if (!pathTo) throw new Error("usePathTo needs a PathToProvider above it");
  return pathTo;
}

/** The parameters of the screen that is shown: `const { slug } = useRouteParams("workbench")`. */
export function useRouteParams<Name extends RouteName>(_name: Name): RouteParams[Name] {
  return useParams() as RouteParams[Name];
}

/** What a link says about its target: the screen's name, its parameters if it has any, and a query. */
export type LinkTarget<Name extends RouteName = RouteName> = Name extends RouteName
  ? {
      readonly to: Name;
      /** Query parameters, such as `{ q: "asthma" }`. */
      readonly search?: Readonly<Record<string, string>> | undefined;
    } & (keyof RouteParams[Name] extends never
      ? { readonly params?: undefined }
      : { readonly params: RouteParams[Name] })
  : never;

/** Turns a link target into an address with its query, for `navigate`. */
export function useHrefTo(): (target: LinkTarget) => string {
  const pathTo = usePathTo() as (name: RouteName, params?: object) => string;
  return ({ to, params, search }) => {
    const path = pathTo(to, params);
    const query = search ? new URLSearchParams(search).toString() : "";
    return query === "" ? path : `${path}?${query}`;
  };
}

type AnchorProps = Omit<ComponentPropsWithRef<"a">, "href">;

/** A link to a screen by name: `<LinkTo to="lesson" params={{ track, slug }}>…</LinkTo>`. */
export function LinkTo({ to, params, search, ...rest }: LinkTarget & AnchorProps) {
  const href = useHrefTo()({ to, params, search } as LinkTarget);
  return <Link {...rest} to={href} />;
}

/** A link in a menu: `aria-current="page"` on the screen that is shown and on those below it. */
export function NavLinkTo({
  to,
  params,
  search,
  className = "",
  children,
}: LinkTarget & { readonly className?: string; readonly children: ReactNode }) {
  const href = useHrefTo()({ to, params, search } as LinkTarget);
  return (
    <NavLink to={href} className={className} end={to === "home"}>
      {children}
    </NavLink>
  );
}
