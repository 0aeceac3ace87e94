import { dropTemplate } from './template.ts';

/** Once after all tests. */
export default async function tearDown(): Promise<void> {
  await dropTemplate(process.env.WHOSAID_TEST_TEMPLATE!);
}
