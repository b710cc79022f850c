import type { ReactNode } from "react";
import { MemoryRouter } from "react-router-dom";
import { AnnouncerProvider } from "./announcer.tsx";
import { PathToProvider } from "./navigation.tsx";

/** What components expect around them, for tests: addresses read `/name/param/…`. */
export function TestSurroundings({
  children,
  at = "/",
}: {
  readonly children: ReactNode;
  readonly at?: string;
}) {
  return (
    <MemoryRouter initialEntries={[at]}>
      <PathToProvider
        pathTo={(name, ...[params]) => ["", name, ...Object.values(params ?? {})].join("/")}
      >
        <AnnouncerProvider>{children}</AnnouncerProvider>
      </PathToProvider>
    </MemoryRouter>
  );
}
