import { createContext, use, useEffect, type ReactNode } from "react";

/** Called with the title of a screen once that screen stands. */
export type OnPageTitle = (title: string) => void;

const PageTitleContext = createContext<OnPageTitle>(() => undefined);

export function PageTitleProvider({
  onTitle,
  children,
}: {
  onTitle: OnPageTitle;
  children: ReactNode;
}) {
  return <PageTitleContext value={onTitle}>{children}</PageTitleContext>;
}

/**
 * Says what the screen is called: the document's title, and on arrival from another screen the
 * announcement and the focus. Call it once a screen, when its heading is rendered.
 */
export function usePageTitle(title: string): void {
  const onTitle = use(PageTitleContext);
  useEffect(() => {
    onTitle(title);
  }, [onTitle, title]);
}
