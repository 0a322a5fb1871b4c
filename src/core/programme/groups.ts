/** The code of the audience that a lesson was written for ("G2" of "G2.1"); undefined for one for all ("C6"). */
export function audienceOfCode(lessonCode: string): string | undefined {
  return /^(G\d+)\./.exec(lessonCode)?.[1];
}
