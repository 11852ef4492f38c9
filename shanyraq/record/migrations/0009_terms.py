from django.db import migrations, models

# Statistics count the terms that passed in a time; the journal of a large city is long, and few of its entries are such.
PASSED = "CREATE INDEX journal_terms_passed ON journal (at) WHERE kind = 'TermPassed'"


class Migration(migrations.Migration):
    dependencies = [
        ("record", "0008_turns_and_sittings"),
    ]

    operations = [
        migrations.CreateModel(
            name="CalendarActRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=25, unique=True)),
                ("body", models.JSONField()),
                ("laid_at", models.DateTimeField()),
                ("laid_by", models.CharField(max_length=40)),
                ("reached", models.CharField(blank=True, max_length=24)),
                ("looked_at", models.PositiveIntegerField(default=0)),
                ("moved", models.PositiveIntegerField(default=0)),
                ("finished_at", models.DateTimeField(null=True)),
            ],
            options={"db_table": "calendar_act"},
        ),
        migrations.AddField(
            model_name="termrow",
            name="escalated",
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.AddField(
            model_name="post",
            name="unit",
            field=models.CharField(blank=True, db_default="", default="", max_length=200),
        ),
        migrations.RemoveIndex(model_name="termrow", name="running_term_due"),
        migrations.AddIndex(
            model_name="termrow",
            index=models.Index(
                condition=models.Q(("passed", False)),
                fields=["due", "case", "code", "part"],
                name="running_term_over",
            ),
        ),
        migrations.AddIndex(
            model_name="termrow",
            index=models.Index(
                condition=models.Q(("escalated", True)), fields=["due"], name="running_term_escalated"
            ),
        ),
        migrations.RunSQL(PASSED, "DROP INDEX journal_terms_passed"),
    ]
