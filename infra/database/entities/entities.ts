import { ChangeRow, ChangeWaitingRow } from '../changes/change-row.ts';
import { ReceiverRow } from '../receivers/receiver-row.ts';
import { CommitmentRow } from './commitment-row.ts';
import { CompanyRow } from './company-row.ts';
import { JournalRow } from './journal-row.ts';
import { NoteRow } from './note-row.ts';
import { PersonRow } from './person-row.ts';
import { ReadLogRow } from './read-log-row.ts';
import { ResidentRow } from './resident-row.ts';
import { SettingRow } from './setting-row.ts';
import { SnapshotRow } from './snapshot-row.ts';
import { StuckRow } from './stuck-row.ts';

export const entities = [
  JournalRow,
  SnapshotRow,
  CommitmentRow,
  StuckRow,
  ResidentRow,
  PersonRow,
  CompanyRow,
  NoteRow,
  ReadLogRow,
  SettingRow,
  ChangeRow,
  ChangeWaitingRow,
  ReceiverRow,
];
