import { Button, LinkButton } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page, PageHeader } from "../ui/page.tsx";

/** A part of the program that did not arrive, in the words of the browsers. */
const NOT_LOADED = /dynamically imported module|Importing a module script failed|preload CSS/i;

function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && NOT_LOADED.test(error.message);
}

/** Stands in for a screen that broke. */
export function ErrorPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const notLoaded = isNotLoaded(error);
  return (
    <Page width="reading">
      <PageHeader title={notLoaded ? "This page could not be loaded" : "This page stopped"} />
      <Notice
        tone="error"
        title={
          notLoaded
            ? "A part of the program did not arrive. The connection may be gone, or a new version was put in its place."
            : "A mistake in the program stopped this page. The other pages still work."
        }
        kept="Everything that was shown as saved is kept on this device."
        next={
          notLoaded
            ? "Check the connection, then reload."
            : "Reload and try again. If it happens again, go home and tell whoever gave you this program what you did just before."
        }
        actions={
          <>
            <Button
              variant="primary"
              onClick={() => {
                location.reload();
              }}
            >
              Reload
            </Button>
            {!notLoaded && <Button onClick={onRetry}>Try again</Button>}
            <LinkButton to="home">Go home</LinkButton>
          </>
        }
      >
        {error instanceof Error && !notLoaded && (
          <p>
            <code>{error.message}</code>
          </p>
        )}
      </Notice>
    </Page>
  );
}
