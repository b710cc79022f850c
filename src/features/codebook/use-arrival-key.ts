import { useLocation } from "react-router-dom";

/** Another text whenever somebody arrives, at the same place again as well, or by an address typed by hand. */
export function useArrivalKey(): string {
  const { key, pathname, search } = useLocation();
  return `${key} ${pathname}${search}`;
}
