import { makeTemplate } from './template.ts';

/** Once before all tests. What is in the environment here, each test process inherits. */
export default async function setUp(): Promise<void> {
  process.env.WHOSAID_TEST_TEMPLATE = await makeTemplate();
}
