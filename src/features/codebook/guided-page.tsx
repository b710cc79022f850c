export function GuidedPage() {
  return null;
}
