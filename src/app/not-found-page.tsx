import { useLocation } from "react-router-dom";
import { LinkButton } from "../ui/button.tsx";
import { Page, PageHeader } from "../ui/page.tsx";

/** An address that no screen has. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  return (
    <Page width="reading">
      <PageHeader
        title="There is no page here"
        lead="The link may be old, or a letter of the address may have been lost on the way. Nothing that you saved is affected."
      />
      <p>
        Address: <code>{pathname}</code>
      </p>
      <div className="row">
        <LinkButton to="home" variant="primary">
          Go home
        </LinkButton>
        <LinkButton to="practice">All scenarios</LinkButton>
        <LinkButton to="learn">All lessons</LinkButton>
      </div>
    </Page>
  );
}
