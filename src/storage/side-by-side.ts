/**
 * Does pieces of work of one transaction side by side: while PostgreSQL is at a statement of one, another goes on here.
 * Their statements are sent in the order in which they come.
 * @throws what failed first, once all have ended: none of them sends a statement after that
 */
export async function sideBySide<Results extends unknown[]>(
  ...works: { [Index in keyof Results]: () => Promise<Results[Index]> }
): Promise<Results> {
  const failures: unknown[] = [];
  const watched = async (work: () => Promise<unknown>): Promise<unknown> => {
    try {
      return await work();
    } catch (error) {
      failures.push(error);
      return undefined;
    }
  };
  const results = await Promise.all(works.map(watched));
  if (failures.length > 0) throw failures[0];
  return results as Results;
}
