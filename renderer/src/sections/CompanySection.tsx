import { sectors, sizeClasses, type Contact } from '../../../shared/dossier/schema.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useText } from '../language/useText.ts';
import { Card, FieldGrid } from '../ui/Card.tsx';
import { options } from './options.ts';
import { Rows } from './Rows.tsx';
import { SectionTitle } from './SectionTitle.tsx';
import { useRememberingAdviser } from './useRememberingAdviser.ts';

function newContact(): Contact {
  return { id: crypto.randomUUID(), name: '', role: '', email: '', phone: '' };
}

export function CompanySection() {
  const { forms, words, screens } = useText();
  const { company, visit } = forms;
  const text = screens.company;
  useRememberingAdviser();
  return (
    <>
      <SectionTitle title={text.title} intro={text.intro} />
      <Card title={text.companyHeading}>
        <FieldGrid>
          <TextField path="company.name" {...company.name} mayBeUnknown={false} />
          <TextField path="company.kvkNumber" {...company.kvkNumber} inputMode="numeric" />
          <TextField path="company.businessPark" {...company.businessPark} />
          <TextField path="company.municipality" {...company.municipality} />
          <SelectField path="company.sector" {...company.sector} options={options(sectors, words.sector)} wide />
          <ChoiceField
            path="company.sizeClass"
            {...company.sizeClass}
            options={options(sizeClasses, words.sizeClass)}
            stacked
            wide
          />
        </FieldGrid>
      </Card>
      <Card title={text.visitHeading}>
        <FieldGrid>
          <DateField path="visit.date" {...visit.date} full />
          <TextField path="visit.adviser" {...visit.adviser} mayBeUnknown={false} />
          <TextField path="visit.organisation" {...visit.organisation} mayBeUnknown={false} wide />
          <TextField path="visit.notes" {...visit.notes} mayBeUnknown={false} long wide />
        </FieldGrid>
      </Card>
      <Card title={text.contactsHeading}>
        <Contacts />
      </Card>
    </>
  );
}

function Contacts() {
  const { forms, screens } = useText();
  const { contact } = forms;
  const text = screens.company;
  return (
    <Rows<Contact>
      list="company.contacts"
      columns="1.1fr 0.9fr 1.8fr 1fr"
      make={newContact}
      addText={text.addContact}
      emptyText={text.contactsEmpty}
      removeText={(position) => text.removeContact(text.contactNumber(position))}
    >
      {(_row, index) => {
        const at = `company.contacts[${index}]` as const;
        const shared = { hiddenLabel: index > 0, empty: '' } as const;
        return (
          <>
            <TextField path={`${at}.name`} {...contact.name} {...shared} />
            <TextField path={`${at}.role`} {...contact.role} {...shared} />
            <TextField path={`${at}.email`} {...contact.email} {...shared} inputMode="email" />
            <TextField path={`${at}.phone`} {...contact.phone} {...shared} inputMode="tel" />
          </>
        );
      }}
    </Rows>
  );
}
