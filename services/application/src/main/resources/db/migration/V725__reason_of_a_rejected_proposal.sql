-- Why a proposal of reference data was rejected: its proposer reads it and mends the proposal.
alter table reference_proposal add column decision_reason text;
