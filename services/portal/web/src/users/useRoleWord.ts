import { useTranslation } from 'react-i18next';

/** A role in the reader's words: what one does, and for which department. */
export function useRoleWord() {
  const { t } = useTranslation();
  return (role: string) => {
    const [kind, department] = role.split(':');
    return t(`workRole.${kind}`, { department: department && t(`part.${department}`) });
  };
}
