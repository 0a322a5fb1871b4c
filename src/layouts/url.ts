/** A link inside the site, under whatever base path the operator built for; `path` begins and ends with a slash. */
export function siteUrl(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
