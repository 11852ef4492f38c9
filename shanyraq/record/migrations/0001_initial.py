"""The first tables, with what Django cannot say: the append-only triggers and the search indexes."""

import django.db.models.deletion
import shanyraq.record.tables.ids
import shanyraq.record.tables.sealed
from django.conf import settings
from django.db import migrations, models


# A journal is evidence: what was recorded is never changed. The owner of the table could disable the trigger; `shanyraq audit` would then find the broken chain.
APPEND_ONLY = """
CREATE FUNCTION refuse_to_change_what_was_recorded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the table % is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER journal_is_append_only BEFORE UPDATE OR DELETE ON journal
  FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_recorded();
CREATE TRIGGER journal_is_never_truncated BEFORE TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_what_was_recorded();
CREATE TRIGGER opening_is_append_only BEFORE UPDATE OR DELETE ON opening
  FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_recorded();
CREATE TRIGGER opening_is_never_truncated BEFORE TRUNCATE ON opening
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_what_was_recorded();
"""
NO_APPEND_ONLY = """
DROP TRIGGER journal_is_append_only ON journal;
DROP TRIGGER journal_is_never_truncated ON journal;
DROP TRIGGER opening_is_append_only ON opening;
DROP TRIGGER opening_is_never_truncated ON opening;
DROP FUNCTION refuse_to_change_what_was_recorded();
"""

# The columns hold folded words parted by spaces, so the simple dictionary is enough and no locale is asked.
SEARCH = """
CREATE INDEX person_by_names ON person USING gin (to_tsvector('simple', names));
CREATE INDEX dwelling_by_places ON dwelling USING gin (to_tsvector('simple', places));
CREATE INDEX case_by_number ON case_row (provider_id, number COLLATE "C" text_pattern_ops);
"""
NO_SEARCH = """
DROP INDEX person_by_names;
DROP INDEX dwelling_by_places;
DROP INDEX case_by_number;
"""


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Account',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('password', models.CharField(max_length=128, verbose_name='password')),
                ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                ('login', models.CharField(max_length=100, unique=True)),
                ('totp_secret', shanyraq.record.tables.sealed.SealedTextField(blank=True)),
                ('totp_step', models.BigIntegerField(default=0)),
                ('failures', models.PositiveSmallIntegerField(default=0)),
                ('locked_until', models.DateTimeField(null=True)),
                ('language', models.CharField(default='kk', max_length=2)),
                ('demo', models.BooleanField(default=False)),
                ('is_active', models.BooleanField(default=True)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'db_table': 'account',
            },
        ),
        migrations.CreateModel(
            name='CaseRow',
            fields=[
                ('number', models.CharField(max_length=24, primary_key=True, serialize=False)),
                ('route', models.CharField(max_length=30)),
                ('stage', models.CharField(max_length=20)),
                ('open', models.BooleanField()),
                ('next_step', models.CharField(blank=True, max_length=40)),
                ('next_term', models.CharField(blank=True, max_length=40)),
                ('due', models.DateField(null=True)),
                ('internal_due', models.DateField(null=True)),
                ('falls_on', models.DateField()),
                ('executor', models.CharField(blank=True, max_length=24)),
                ('sitting', models.CharField(blank=True, max_length=24)),
                ('edition', models.CharField(max_length=20)),
                ('opened_at', models.DateTimeField()),
                ('submitted_at', models.DateTimeField(null=True)),
                ('registered_on', models.DateField(null=True)),
                ('ended_on', models.DateField(null=True)),
                ('stage_since', models.DateTimeField()),
                ('changed_at', models.DateTimeField()),
                ('seq', models.PositiveIntegerField()),
                ('digest', models.CharField(max_length=64)),
                ('shape', models.CharField(max_length=16)),
                ('snapshot', models.TextField()),
                ('terms', models.TextField()),
                ('turns', models.TextField()),
            ],
            options={
                'db_table': 'case_row',
            },
        ),
        migrations.CreateModel(
            name='Dwelling',
            fields=[
                ('id', models.CharField(default=shanyraq.record.tables.ids.new_id, editable=False, max_length=24, primary_key=True, serialize=False)),
                ('address_kk', models.CharField(max_length=300)),
                ('address_ru', models.CharField(max_length=300)),
                ('places', models.TextField(blank=True, default='')),
                ('cadastral_number', models.CharField(blank=True, max_length=40)),
                ('route', models.CharField(max_length=30)),
                ('national_bank', models.BooleanField(default=False)),
                ('rooms', models.PositiveSmallIntegerField(null=True)),
                ('area', models.DecimalField(decimal_places=2, max_digits=7, null=True)),
            ],
            options={
                'db_table': 'dwelling',
            },
        ),
        migrations.CreateModel(
            name='Person',
            fields=[
                ('id', models.CharField(default=shanyraq.record.tables.ids.new_id, editable=False, max_length=24, primary_key=True, serialize=False)),
                ('iin', shanyraq.record.tables.sealed.SealedTextField(blank=True)),
                ('iin_hash', models.CharField(max_length=64, null=True, unique=True)),
                ('family_name', models.CharField(max_length=100)),
                ('given_name', models.CharField(max_length=100)),
                ('patronymic', models.CharField(blank=True, max_length=100)),
                ('names', models.TextField(blank=True, default='')),
                ('born_on', models.DateField(null=True)),
                ('phone', shanyraq.record.tables.sealed.SealedTextField(blank=True)),
                ('email', shanyraq.record.tables.sealed.SealedTextField(blank=True)),
                ('document_kind', models.CharField(blank=True, max_length=40)),
                ('document_number', shanyraq.record.tables.sealed.SealedTextField(blank=True)),
                ('address', shanyraq.record.tables.sealed.SealedTextField(blank=True)),
            ],
            options={
                'db_table': 'person',
            },
        ),
        migrations.CreateModel(
            name='StoredFile',
            fields=[
                ('sha256', models.CharField(max_length=64, primary_key=True, serialize=False)),
                ('media_type', models.CharField(max_length=60)),
                ('size', models.PositiveBigIntegerField()),
                ('name', shanyraq.record.tables.sealed.SealedTextField(blank=True)),
                ('stored_at', models.DateTimeField()),
            ],
            options={
                'db_table': 'stored_file',
            },
        ),
        migrations.CreateModel(
            name='Writing',
            fields=[
                ('sha256', models.CharField(max_length=64, primary_key=True, serialize=False)),
                ('text', shanyraq.record.tables.sealed.SealedTextField()),
                ('written_at', models.DateTimeField()),
            ],
            options={
                'db_table': 'writing',
            },
        ),
        migrations.CreateModel(
            name='Draft',
            fields=[
                ('id', models.CharField(default=shanyraq.record.tables.ids.new_id, editable=False, max_length=24, primary_key=True, serialize=False)),
                ('data', shanyraq.record.tables.sealed.SealedTextField(default='{}')),
                ('step', models.CharField(blank=True, max_length=60)),
                ('saved_at', models.DateTimeField()),
                ('revision', models.PositiveIntegerField(default=0)),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='drafts', to=settings.AUTH_USER_MODEL)),
                ('case', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='drafts', to='record.caserow')),
            ],
            options={
                'db_table': 'draft',
            },
        ),
        migrations.AddField(
            model_name='caserow',
            name='dwelling',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cases', to='record.dwelling'),
        ),
        migrations.CreateModel(
            name='JournalEntry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('seq', models.PositiveIntegerField()),
                ('kind', models.CharField(max_length=60)),
                ('version', models.PositiveSmallIntegerField()),
                ('body', models.JSONField()),
                ('by_role', models.CharField(max_length=20)),
                ('by_person', models.CharField(blank=True, max_length=24)),
                ('by_organisation', models.CharField(blank=True, max_length=24)),
                ('at', models.DateTimeField()),
                ('recorded_at', models.DateTimeField()),
                ('edition', models.CharField(max_length=20)),
                ('calendar', models.CharField(max_length=40)),
                ('previous', models.CharField(max_length=64)),
                ('digest', models.CharField(max_length=64)),
                ('case', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='entries', to='record.caserow')),
            ],
            options={
                'db_table': 'journal',
                'ordering': ['case', 'seq'],
            },
        ),
        migrations.CreateModel(
            name='OneTimeKeyRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('account', models.CharField(max_length=40)),
                ('key', models.CharField(max_length=64)),
                ('command', models.CharField(max_length=64)),
                ('answer', models.JSONField()),
                ('used_at', models.DateTimeField()),
            ],
            options={
                'db_table': 'one_time_key',
                'indexes': [models.Index(fields=['used_at'], name='one_time_key_age')],
                'constraints': [models.UniqueConstraint(fields=('account', 'key'), name='one_time_key_once')],
            },
        ),
        migrations.CreateModel(
            name='Organisation',
            fields=[
                ('id', models.CharField(default=shanyraq.record.tables.ids.new_id, editable=False, max_length=24, primary_key=True, serialize=False)),
                ('code', models.CharField(max_length=8, unique=True)),
                ('kind', models.CharField(max_length=40)),
                ('name_kk', models.CharField(max_length=300)),
                ('name_ru', models.CharField(max_length=300)),
                ('name_en', models.CharField(max_length=300)),
                ('bin', models.CharField(blank=True, max_length=12)),
                ('address_kk', models.CharField(blank=True, max_length=300)),
                ('address_ru', models.CharField(blank=True, max_length=300)),
                ('phone', models.CharField(blank=True, max_length=40)),
                ('zone', models.CharField(default='Asia/Almaty', max_length=40)),
                ('opens', models.TimeField(null=True)),
                ('closes', models.TimeField(null=True)),
                ('hours_source', models.CharField(blank=True, max_length=300)),
                ('settings', models.JSONField(blank=True, default=dict)),
            ],
            options={
                'db_table': 'organisation',
                'constraints': [models.CheckConstraint(condition=models.Q(('opens__isnull', True), models.Q(('hours_source', ''), _negated=True), _connector='OR'), name='organisation_hours_have_a_source')],
            },
        ),
        migrations.CreateModel(
            name='Opening',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(max_length=20)),
                ('purpose', models.CharField(max_length=60)),
                ('at', models.DateTimeField()),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('case', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='openings', to='record.caserow')),
                ('organisation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='record.organisation')),
            ],
            options={
                'db_table': 'opening',
            },
        ),
        migrations.AddField(
            model_name='dwelling',
            name='owner',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='dwellings', to='record.organisation'),
        ),
        migrations.AddField(
            model_name='dwelling',
            name='provider',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='record.organisation'),
        ),
        migrations.CreateModel(
            name='Counter',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('series', models.CharField(max_length=40)),
                ('year', models.PositiveSmallIntegerField()),
                ('value', models.PositiveIntegerField()),
                ('organisation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='record.organisation')),
            ],
            options={
                'db_table': 'counter',
            },
        ),
        migrations.CreateModel(
            name='Commission',
            fields=[
                ('id', models.CharField(default=shanyraq.record.tables.ids.new_id, editable=False, max_length=24, primary_key=True, serialize=False)),
                ('act', models.CharField(max_length=300)),
                ('act_on', models.DateField()),
                ('since', models.DateField()),
                ('until', models.DateField(null=True)),
                ('rules', models.JSONField()),
                ('organisation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='commissions', to='record.organisation')),
            ],
            options={
                'db_table': 'commission',
            },
        ),
        migrations.AddField(
            model_name='caserow',
            name='provider',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='record.organisation'),
        ),
        migrations.CreateModel(
            name='ActingBody',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('part', models.CharField(max_length=40)),
                ('post', models.CharField(blank=True, max_length=40)),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='record.organisation')),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='acting_bodies', to='record.organisation')),
            ],
            options={
                'db_table': 'acting_body',
            },
        ),
        migrations.CreateModel(
            name='PaperRow',
            fields=[
                ('code', models.CharField(max_length=40, primary_key=True, serialize=False)),
                ('kind', models.CharField(max_length=40)),
                ('number', models.CharField(max_length=60)),
                ('digest', models.CharField(db_index=True, max_length=64)),
                ('issued_on', models.DateField()),
                ('delivered_on', models.DateField(null=True)),
                ('replaced_by', models.CharField(blank=True, max_length=64)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='papers', to='record.caserow')),
            ],
            options={
                'db_table': 'paper',
            },
        ),
        migrations.CreateModel(
            name='Notice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=60)),
                ('seq', models.PositiveIntegerField()),
                ('params', models.JSONField(default=dict)),
                ('at', models.DateTimeField()),
                ('read_at', models.DateTimeField(null=True)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='record.caserow')),
                ('person', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='notices', to='record.person')),
            ],
            options={
                'db_table': 'notice',
            },
        ),
        migrations.CreateModel(
            name='HouseholdMember',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kinship', models.CharField(max_length=20)),
                ('applicant', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='household', to='record.person')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='record.person')),
            ],
            options={
                'db_table': 'household_member',
            },
        ),
        migrations.CreateModel(
            name='ConsentLink',
            fields=[
                ('token', models.CharField(max_length=64, primary_key=True, serialize=False)),
                ('expires_at', models.DateTimeField()),
                ('used_at', models.DateTimeField(null=True)),
                ('failures', models.PositiveSmallIntegerField(default=0)),
                ('locked_until', models.DateTimeField(null=True)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='consent_links', to='record.caserow')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='record.person')),
            ],
            options={
                'db_table': 'consent_link',
            },
        ),
        migrations.CreateModel(
            name='CommissionSeat',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('seat', models.CharField(max_length=20)),
                ('place', models.PositiveSmallIntegerField()),
                ('commission', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='seats', to='record.commission')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='seats', to='record.person')),
            ],
            options={
                'db_table': 'commission_seat',
                'ordering': ['place'],
            },
        ),
        migrations.AddField(
            model_name='caserow',
            name='applicant',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cases', to='record.person'),
        ),
        migrations.AddField(
            model_name='account',
            name='person',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='accounts', to='record.person'),
        ),
        migrations.CreateModel(
            name='Post',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(max_length=20)),
                ('act', models.CharField(max_length=300)),
                ('since', models.DateField()),
                ('until', models.DateField(null=True)),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='posts', to=settings.AUTH_USER_MODEL)),
                ('organisation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='posts', to='record.organisation')),
            ],
            options={
                'db_table': 'post',
            },
        ),
        migrations.CreateModel(
            name='SignatureEvidence',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('paper', models.CharField(max_length=64)),
                ('evidence', models.CharField(max_length=64)),
                ('verdict', models.JSONField()),
                ('checked_at', models.DateTimeField()),
                ('signer', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='record.person')),
            ],
            options={
                'db_table': 'signature_evidence',
            },
        ),
        migrations.CreateModel(
            name='Sitting',
            fields=[
                ('id', models.CharField(default=shanyraq.record.tables.ids.new_id, editable=False, max_length=24, primary_key=True, serialize=False)),
                ('number', models.CharField(max_length=40)),
                ('sits_at', models.DateTimeField()),
                ('place', models.CharField(max_length=300)),
                ('mode', models.CharField(max_length=20)),
                ('commission', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sittings', to='record.commission')),
            ],
            options={
                'db_table': 'sitting',
            },
        ),
        migrations.CreateModel(
            name='Attachment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.PositiveSmallIntegerField()),
                ('title', shanyraq.record.tables.sealed.SealedTextField(blank=True)),
                ('issued_on', models.DateField(null=True)),
                ('expires_on', models.DateField(null=True)),
                ('added_at', models.DateTimeField()),
                ('added_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('case', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='attachments', to='record.caserow')),
                ('draft', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='attachments', to='record.draft')),
                ('file', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='record.storedfile')),
            ],
            options={
                'db_table': 'attachment',
            },
        ),
        migrations.CreateModel(
            name='Tenancy',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('basis', models.CharField(max_length=30)),
                ('number', models.CharField(blank=True, max_length=60)),
                ('since', models.DateField(null=True)),
                ('dwelling', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tenancies', to='record.dwelling')),
                ('tenant', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tenancies', to='record.person')),
            ],
            options={
                'db_table': 'tenancy',
            },
        ),
        migrations.CreateModel(
            name='TermRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=40)),
                ('part', models.PositiveSmallIntegerField(default=0)),
                ('due', models.DateField()),
                ('internal', models.DateField(null=True)),
                ('provisional', models.BooleanField()),
                ('article', models.CharField(max_length=40)),
                ('calendar', models.CharField(max_length=40)),
                ('passed', models.BooleanField()),
                ('case', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='record.caserow')),
            ],
            options={
                'db_table': 'running_term',
            },
        ),
        migrations.CreateModel(
            name='TurnRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(max_length=20)),
                ('organisation', models.CharField(blank=True, max_length=24)),
                ('provider', models.CharField(max_length=24)),
                ('falls_on', models.DateField()),
                ('case', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='record.caserow')),
            ],
            options={
                'db_table': 'turn',
            },
        ),
        migrations.AddIndex(
            model_name='draft',
            index=models.Index(fields=['account', '-saved_at'], name='draft_of_an_account'),
        ),
        migrations.AddConstraint(
            model_name='journalentry',
            constraint=models.UniqueConstraint(fields=('case', 'seq'), name='journal_numbered_once'),
        ),
        migrations.AddIndex(
            model_name='opening',
            index=models.Index(fields=['case', '-at'], name='opening_of_a_case'),
        ),
        migrations.AddConstraint(
            model_name='counter',
            constraint=models.UniqueConstraint(fields=('organisation', 'series', 'year'), name='counter_one_per_series'),
        ),
        migrations.AddConstraint(
            model_name='actingbody',
            constraint=models.UniqueConstraint(fields=('owner', 'part'), name='acting_body_one_per_part'),
        ),
        migrations.AddIndex(
            model_name='notice',
            index=models.Index(fields=['person', '-at'], name='notice_of_a_person'),
        ),
        migrations.AddConstraint(
            model_name='notice',
            constraint=models.UniqueConstraint(fields=('person', 'case', 'kind', 'seq'), name='notice_once'),
        ),
        migrations.AddConstraint(
            model_name='householdmember',
            constraint=models.UniqueConstraint(fields=('applicant', 'person'), name='household_member_once'),
        ),
        migrations.AddConstraint(
            model_name='commissionseat',
            constraint=models.UniqueConstraint(fields=('commission', 'person'), name='commission_seat_once'),
        ),
        migrations.AddIndex(
            model_name='caserow',
            index=models.Index(condition=models.Q(('open', True)), fields=['provider', 'falls_on', 'number'], name='case_worklist'),
        ),
        migrations.AddIndex(
            model_name='caserow',
            index=models.Index(condition=models.Q(('open', True), models.Q(('executor', ''), _negated=True)), fields=['provider', 'executor', 'falls_on', 'number'], name='case_worklist_executor'),
        ),
        migrations.AddIndex(
            model_name='caserow',
            index=models.Index(fields=['provider', 'stage', 'falls_on', 'number'], name='case_by_stage'),
        ),
        migrations.AddIndex(
            model_name='caserow',
            index=models.Index(condition=models.Q(('sitting', ''), _negated=True), fields=['sitting'], name='case_agenda'),
        ),
        migrations.AddConstraint(
            model_name='post',
            constraint=models.UniqueConstraint(fields=('account', 'role', 'organisation', 'since'), name='post_once_a_day'),
        ),
        migrations.AddConstraint(
            model_name='post',
            constraint=models.CheckConstraint(condition=models.Q(('until__isnull', True), ('until__gte', models.F('since')), _connector='OR'), name='post_ends_after_it_begins'),
        ),
        migrations.AddConstraint(
            model_name='signatureevidence',
            constraint=models.UniqueConstraint(fields=('paper', 'signer', 'evidence'), name='signature_evidence_once'),
        ),
        migrations.AddIndex(
            model_name='sitting',
            index=models.Index(fields=['commission', '-sits_at'], name='sitting_of_a_commission'),
        ),
        migrations.AddConstraint(
            model_name='sitting',
            constraint=models.UniqueConstraint(fields=('commission', 'number'), name='sitting_number_once'),
        ),
        migrations.AddConstraint(
            model_name='attachment',
            constraint=models.CheckConstraint(condition=models.Q(('draft__isnull', False), ('case__isnull', False), _connector='OR'), name='attachment_belongs_somewhere'),
        ),
        migrations.AddConstraint(
            model_name='tenancy',
            constraint=models.UniqueConstraint(fields=('dwelling', 'tenant'), name='tenancy_once'),
        ),
        migrations.AddIndex(
            model_name='termrow',
            index=models.Index(condition=models.Q(('passed', False)), fields=['due'], name='running_term_due'),
        ),
        migrations.AddConstraint(
            model_name='termrow',
            constraint=models.UniqueConstraint(fields=('case', 'code', 'part'), name='running_term_once'),
        ),
        migrations.AddIndex(
            model_name='turnrow',
            index=models.Index(fields=['provider', 'role', 'falls_on', 'case'], name='turn_of_a_provider'),
        ),
        migrations.AddIndex(
            model_name='turnrow',
            index=models.Index(fields=['organisation', 'role', 'falls_on', 'case'], name='turn_of_an_organisation'),
        ),
        migrations.AddConstraint(
            model_name='turnrow',
            constraint=models.UniqueConstraint(fields=('case', 'role'), name='turn_once'),
        ),
        migrations.RunSQL(APPEND_ONLY, NO_APPEND_ONLY),
        migrations.RunSQL(SEARCH, NO_SEARCH),
    ]
