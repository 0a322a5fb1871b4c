/** Opens this page anew, at the same place. */
export function reloadPage(): void {
  location.reload();
}
