import { Suspense } from "react";
import { matchPath, useLocation } from "react-router-dom";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import type { RouteName } from "../ui/navigation.tsx";
import { PageTitleProvider } from "../ui/page-title.tsx";
import { Page } from "../ui/page.tsx";
import { SavedPlace } from "../ui/save-state.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { ErrorPage } from "./error-page.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { paths } from "./paths.ts";
import { Screens } from "./screens.tsx";
import styles from "./shell.module.css";
import { StorageNotice } from "./storage-notice.tsx";
import { UpdateNotice } from "./update-notice.tsx";
import { useArrival } from "./use-arrival.ts";
import { useSavedPlace } from "./use-saved-place.ts";

/** Screens in which somebody leaves off and wants to continue. */
const resumable: readonly RouteName[] = ["lesson", "workbench", "assignment", "setBuilder"];

function noteResumable(label: string, pathname: string): void {
  if (!resumable.some((name) => matchPath(paths[name], pathname))) return;
  import("../storage/recent.ts").then(
    async ({ noteVisit }) => noteVisit({ label, path: pathname }),
    () => undefined,
  );
}

/** What surrounds every screen. A screen that breaks or is still loading leaves the rest standing. */
export function Shell() {
  const { pathname } = useLocation();
  const onTitle = useArrival(noteResumable);
  const savedPlace = useSavedPlace();
  return (
    <div className={styles["shell"]}>
      <Header />
      <div className={styles["notices"]}>
        <UpdateNotice />
        <StorageNotice />
      </div>
      <main className={styles["main"]} tabIndex={-1}>
        <PageTitleProvider onTitle={onTitle}>
          <ErrorBoundary
            resetKey={pathname}
            fallback={(error, retry) => <ErrorPage error={error} onRetry={retry} />}
          >
            <Suspense
              fallback={
                <Page>
                  <div className={styles["opening"]}>
                    <Spinner label="Opening the page" />
                  </div>
                </Page>
              }
            >
              <SavedPlace value={savedPlace}>
                <Screens />
              </SavedPlace>
            </Suspense>
          </ErrorBoundary>
        </PageTitleProvider>
      </main>
      <Footer />
    </div>
  );
}
