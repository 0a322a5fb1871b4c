/**
 * Fetches a JSON file of this site.
 * @throws when the network fails or the file is not there; the caller tells the learner.
 */
export async function fetchData(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
