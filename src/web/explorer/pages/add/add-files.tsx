import '../../files/drop-zone.css';
import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { useDropGuard } from '../../files/use-drop-guard.ts';

/** Takes files that are dropped, or chosen: texts, pages, feeds and what else the server reads. */
export function AddFiles({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  useDropGuard();
  return (
    <DropZone
      className="drop-zone"
      onDrop={async ({ items }) => {
        const files = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
        if (files.length > 0) onFiles(await Promise.all(files));
      }}
    >
      <Text slot="label">Or drop files here: texts, pages of HTML, feeds, JSON Lines, CSV, e-mails.</Text>{' '}
      <FileTrigger allowsMultiple onSelect={(files) => onFiles([...(files ?? [])])}>
        <Button className="button">Choose files</Button>
      </FileTrigger>
    </DropZone>
  );
}
