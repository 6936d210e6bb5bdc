import { css } from 'lit';

/** A class for each category: its colour as `--_part`. */
export const categoryColours = css`
  .photos {
    --_part: var(--_photos);
  }

  .backup-photos {
    --_part: var(--_backup-photos);
  }

  .backup-messages {
    --_part: var(--_backup-messages);
  }

  .backup-apps {
    --_part: var(--_backup-apps);
  }

  .backup-rest {
    --_part: var(--_backup-rest);
  }

  .old-backups {
    --_part: var(--_old-backups);
  }

  .messages {
    --_part: var(--_messages);
  }

  .drive {
    --_part: var(--_drive);
  }

  .mail {
    --_part: var(--_mail);
  }

  .shared-library {
    --_part: var(--_shared-library);
  }

  .other {
    --_part: var(--_other);
  }

  .unexplained {
    --_part: var(--_unexplained);
  }
`;
