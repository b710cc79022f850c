import { Page, PageHeader } from "../../ui/page.tsx";
import { AppearancePanel } from "./appearance-panel.tsx";
import { DataPanel } from "./data-panel/data-panel.tsx";
import { EditionPanel } from "./edition-panel/edition-panel.tsx";
import { KeyboardPanel } from "./keyboard-panel.tsx";

export function SettingsPage() {
  return (
    <Page width="reading">
      <PageHeader title="Settings" lead="Kept on this device only." />
      <AppearancePanel />
      <KeyboardPanel />
      <EditionPanel />
      <DataPanel />
    </Page>
  );
}
