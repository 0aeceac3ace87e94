import '../../files/drop-zone.css';
import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';

interface AddFilesProperties {
  isDisabled: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Takes files that are dropped, or chosen: texts, pages, feeds and what else the server reads. */
export function AddFiles({ isDisabled, onFiles }: AddFilesProperties) {
  return (
    <DropZone
      className="drop-zone"
      isDisabled={isDisabled}
      onDrop={async ({ items }) => {
        const files = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
        if (files.length > 0) onFiles(await Promise.all(files));
      }}
    >
      <Text slot="label">Or drop files here: texts, pages of HTML, feeds, JSON Lines, CSV, e-mails.</Text>{' '}
      <FileTrigger allowsMultiple onSelect={(files) => onFiles([...(files ?? [])])}>
        <Button className="button" isDisabled={isDisabled}>
          Choose files
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
