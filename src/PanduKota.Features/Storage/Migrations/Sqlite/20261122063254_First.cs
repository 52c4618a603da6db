using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PanduKota.Features.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    fields_json = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dimension_set",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dimension_set", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "job",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    payload_json = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", nullable: false),
                    actor_json = table.Column<string>(type: "TEXT", nullable: false),
                    title_json = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    share = table.Column<double>(type: "REAL", nullable: false),
                    doing_json = table.Column<string>(type: "TEXT", nullable: true),
                    started_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lease_until_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    cancel_asked = table.Column<bool>(type: "INTEGER", nullable: false),
                    saved_change = table.Column<long>(type: "INTEGER", nullable: true),
                    result_path = table.Column<string>(type: "TEXT", nullable: true),
                    receipt_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    problems_json = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reference_edition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    regulation = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    imported_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference_edition", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "region",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    population = table.Column<long>(type: "INTEGER", nullable: true),
                    area_km2 = table.Column<decimal>(type: "TEXT", nullable: true),
                    is_invented = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    content_type = table.Column<string>(type: "TEXT", nullable: false),
                    size_bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    stored_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_file", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "stored_receipt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: true),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    annotated_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    rows_in = table.Column<int>(type: "INTEGER", nullable: false),
                    written = table.Column<int>(type: "INTEGER", nullable: false),
                    unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    receipt_json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_receipt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dimension",
                columns: table => new
                {
                    set_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    letter = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    indonesian_name = table.Column<string>(type: "TEXT", nullable: false),
                    colour = table.Column<string>(type: "TEXT", nullable: false),
                    icon = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dimension", x => new { x.set_code, x.code });
                    table.ForeignKey(
                        name: "fk_dimension_dimension_set_set_code",
                        column: x => x.set_code,
                        principalTable: "dimension_set",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "nomenclature_entry",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    government = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    parent_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nomenclature_entry", x => new { x.edition_id, x.government, x.code });
                    table.ForeignKey(
                        name: "fk_nomenclature_entry_reference_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "reference_edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "region_entry",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    population = table.Column<long>(type: "INTEGER", nullable: true),
                    area_km2 = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region_entry", x => new { x.edition_id, x.code });
                    table.ForeignKey(
                        name: "fk_region_entry_reference_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "reference_edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agency",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    short_name = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agency", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_agency_region_region_code",
                        column: x => x.region_code,
                        principalTable: "region",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "medium_term_plan",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    first_year = table.Column<int>(type: "INTEGER", nullable: false),
                    last_year = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    imported_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    receipt_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_medium_term_plan", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_medium_term_plan_region_region_code",
                        column: x => x.region_code,
                        principalTable: "region",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    first_year = table.Column<int>(type: "INTEGER", nullable: false),
                    years = table.Column<int>(type: "INTEGER", nullable: false),
                    dimension_set_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    vision = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    edit_version = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_plan_dimension_set_dimension_set_code",
                        column: x => x.dimension_set_code,
                        principalTable: "dimension_set",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_region_region_code",
                        column: x => x.region_code,
                        principalTable: "region",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sub_dimension",
                columns: table => new
                {
                    set_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    dimension_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    english_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sub_dimension", x => new { x.set_code, x.dimension_code, x.code });
                    table.ForeignKey(
                        name: "fk_sub_dimension_dimension_dimension_code",
                        columns: x => new { x.set_code, x.dimension_code },
                        principalTable: "dimension",
                        principalColumns: new[] { "set_code", "code" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "medium_term_programme",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    sector_code = table.Column<string>(type: "TEXT", nullable: true),
                    sector_name = table.Column<string>(type: "TEXT", nullable: true),
                    field_code = table.Column<string>(type: "TEXT", nullable: true),
                    field_name = table.Column<string>(type: "TEXT", nullable: true),
                    agency_words = table.Column<string>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_medium_term_programme", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_medium_term_programme_agency_agency_id",
                        columns: x => new { x.region_code, x.agency_id },
                        principalTable: "agency",
                        principalColumns: new[] { "region_code", "id" });
                    table.ForeignKey(
                        name: "fk_medium_term_programme_medium_term_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "medium_term_plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "book",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_version = table.Column<int>(type: "INTEGER", nullable: false),
                    made_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    docx_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    html_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    pdf_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    pdf_problem_json = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_book", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_book_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "goal",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    mission_number = table.Column<int>(type: "INTEGER", nullable: true),
                    indicator = table.Column<string>(type: "TEXT", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    baseline = table.Column<string>(type: "TEXT", nullable: true),
                    target = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_goal", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_goal_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mission",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mission", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_mission_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_ceiling",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    fund_source = table.Column<string>(type: "TEXT", nullable: false),
                    rupiah = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_ceiling", x => new { x.region_code, x.plan_id, x.year, x.fund_source });
                    table.ForeignKey(
                        name: "fk_plan_ceiling_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "schedule",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_version = table.Column<int>(type: "INTEGER", nullable: false),
                    made_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", nullable: false),
                    instance_json = table.Column<string>(type: "TEXT", nullable: false),
                    seed = table.Column<int>(type: "INTEGER", nullable: false),
                    seconds_limit = table.Column<double>(type: "REAL", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    objective = table.Column<double>(type: "REAL", nullable: false),
                    bound = table.Column<double>(type: "REAL", nullable: false),
                    gap = table.Column<double>(type: "REAL", nullable: false),
                    answer_json = table.Column<string>(type: "TEXT", nullable: false),
                    engine_version = table.Column<string>(type: "TEXT", nullable: false),
                    notes_json = table.Column<string>(type: "TEXT", nullable: false),
                    accepted_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    accepted_by = table.Column<string>(type: "TEXT", nullable: true),
                    before_json = table.Column<string>(type: "TEXT", nullable: true),
                    undone_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    undone_by = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schedule", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_schedule_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "medium_term_indicator",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    baseline_text = table.Column<string>(type: "TEXT", nullable: true),
                    baseline = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_medium_term_indicator", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_medium_term_indicator_medium_term_programme_programme_id",
                        columns: x => new { x.region_code, x.programme_id },
                        principalTable: "medium_term_programme",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    dimension_code = table.Column<string>(type: "TEXT", nullable: true),
                    sub_dimension_code = table.Column<string>(type: "TEXT", nullable: true),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    lead_agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    partners = table.Column<string>(type: "TEXT", nullable: true),
                    nomenclature_code = table.Column<string>(type: "TEXT", nullable: true),
                    location = table.Column<string>(type: "TEXT", nullable: true),
                    risk = table.Column<string>(type: "TEXT", nullable: true),
                    earliest_start = table.Column<int>(type: "INTEGER", nullable: true),
                    latest_start = table.Column<int>(type: "INTEGER", nullable: true),
                    is_mandatory = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_quick_win = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_reserve = table.Column<bool>(type: "INTEGER", nullable: false),
                    value_points = table.Column<int>(type: "INTEGER", nullable: true),
                    stated_total_rupiah = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_programme_agency_lead_agency_id",
                        columns: x => new { x.region_code, x.lead_agency_id },
                        principalTable: "agency",
                        principalColumns: new[] { "region_code", "id" });
                    table.ForeignKey(
                        name: "fk_programme_goal_goal_id",
                        columns: x => new { x.region_code, x.goal_id },
                        principalTable: "goal",
                        principalColumns: new[] { "region_code", "id" });
                    table.ForeignKey(
                        name: "fk_programme_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "medium_term_target",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: true),
                    value = table.Column<decimal>(type: "TEXT", nullable: true),
                    ceiling_rupiah = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_medium_term_target", x => new { x.region_code, x.indicator_id, x.year });
                    table.ForeignKey(
                        name: "fk_medium_term_target_medium_term_indicator_indicator_id",
                        columns: x => new { x.region_code, x.indicator_id },
                        principalTable: "medium_term_indicator",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "action_step",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    output = table.Column<string>(type: "TEXT", nullable: true),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_action_step", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_action_step_programme_programme_id",
                        columns: x => new { x.region_code, x.programme_id },
                        principalTable: "programme",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cost_line",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fund_source = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    rupiah = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cost_line", x => new { x.region_code, x.programme_id, x.fund_source, x.year });
                    table.ForeignKey(
                        name: "fk_cost_line_programme_programme_id",
                        columns: x => new { x.region_code, x.programme_id },
                        principalTable: "programme",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dependency",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    predecessor_code = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dependency", x => new { x.region_code, x.programme_id, x.predecessor_code });
                    table.ForeignKey(
                        name: "fk_dependency_programme_programme_id",
                        columns: x => new { x.region_code, x.programme_id },
                        principalTable: "programme",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "indicator",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    baseline_text = table.Column<string>(type: "TEXT", nullable: true),
                    baseline = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_indicator_programme_programme_id",
                        columns: x => new { x.region_code, x.programme_id },
                        principalTable: "programme",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supporting_agency",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supporting_agency", x => new { x.region_code, x.programme_id, x.agency_id });
                    table.ForeignKey(
                        name: "fk_supporting_agency_agency_agency_id",
                        columns: x => new { x.region_code, x.agency_id },
                        principalTable: "agency",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supporting_agency_programme_programme_id",
                        columns: x => new { x.region_code, x.programme_id },
                        principalTable: "programme",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "indicator_target",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator_target", x => new { x.region_code, x.indicator_id, x.year });
                    table.ForeignKey(
                        name: "fk_indicator_target_indicator_indicator_id",
                        columns: x => new { x.region_code, x.indicator_id },
                        principalTable: "indicator",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_action_step_region_code_programme_id",
                table: "action_step",
                columns: new[] { "region_code", "programme_id" });

            migrationBuilder.CreateIndex(
                name: "ix_agency_region_code_name",
                table: "agency",
                columns: new[] { "region_code", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_book_region_code_plan_id_made_at_utc",
                table: "book",
                columns: new[] { "region_code", "plan_id", "made_at_utc" });

            migrationBuilder.CreateIndex(
                name: "ix_change_number",
                table: "change",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_change_region_code_number",
                table: "change",
                columns: new[] { "region_code", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_change_subject_kind_subject_id_number",
                table: "change",
                columns: new[] { "subject_kind", "subject_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_goal_region_code_plan_id_code",
                table: "goal",
                columns: new[] { "region_code", "plan_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_indicator_region_code_programme_id",
                table: "indicator",
                columns: new[] { "region_code", "programme_id" });

            migrationBuilder.CreateIndex(
                name: "ix_job_region_code_asked_at_utc",
                table: "job",
                columns: new[] { "region_code", "asked_at_utc" });

            migrationBuilder.CreateIndex(
                name: "ix_job_state_asked_at_utc",
                table: "job",
                columns: new[] { "state", "asked_at_utc" });

            migrationBuilder.CreateIndex(
                name: "ix_medium_term_indicator_region_code_programme_id",
                table: "medium_term_indicator",
                columns: new[] { "region_code", "programme_id" });

            migrationBuilder.CreateIndex(
                name: "ix_medium_term_plan_region_code_kind_first_year_version",
                table: "medium_term_plan",
                columns: new[] { "region_code", "kind", "first_year", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_medium_term_programme_region_code_agency_id",
                table: "medium_term_programme",
                columns: new[] { "region_code", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "ix_medium_term_programme_region_code_plan_id_code",
                table: "medium_term_programme",
                columns: new[] { "region_code", "plan_id", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_mission_region_code_plan_id",
                table: "mission",
                columns: new[] { "region_code", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "ix_nomenclature_entry_code",
                table: "nomenclature_entry",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_plan_dimension_set_code",
                table: "plan",
                column: "dimension_set_code");

            migrationBuilder.CreateIndex(
                name: "ix_programme_region_code_goal_id",
                table: "programme",
                columns: new[] { "region_code", "goal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_region_code_lead_agency_id",
                table: "programme",
                columns: new[] { "region_code", "lead_agency_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_region_code_plan_id_code",
                table: "programme",
                columns: new[] { "region_code", "plan_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reference_edition_kind_regulation",
                table: "reference_edition",
                columns: new[] { "kind", "regulation" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_region_province_code",
                table: "region",
                column: "province_code");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_region_code_plan_id_made_at_utc",
                table: "schedule",
                columns: new[] { "region_code", "plan_id", "made_at_utc" });

            migrationBuilder.CreateIndex(
                name: "ix_stored_receipt_region_code_at_utc",
                table: "stored_receipt",
                columns: new[] { "region_code", "at_utc" });

            migrationBuilder.CreateIndex(
                name: "ix_supporting_agency_region_code_agency_id",
                table: "supporting_agency",
                columns: new[] { "region_code", "agency_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_step");

            migrationBuilder.DropTable(
                name: "book");

            migrationBuilder.DropTable(
                name: "change");

            migrationBuilder.DropTable(
                name: "cost_line");

            migrationBuilder.DropTable(
                name: "dependency");

            migrationBuilder.DropTable(
                name: "indicator_target");

            migrationBuilder.DropTable(
                name: "job");

            migrationBuilder.DropTable(
                name: "medium_term_target");

            migrationBuilder.DropTable(
                name: "mission");

            migrationBuilder.DropTable(
                name: "nomenclature_entry");

            migrationBuilder.DropTable(
                name: "plan_ceiling");

            migrationBuilder.DropTable(
                name: "region_entry");

            migrationBuilder.DropTable(
                name: "schedule");

            migrationBuilder.DropTable(
                name: "stored_file");

            migrationBuilder.DropTable(
                name: "stored_receipt");

            migrationBuilder.DropTable(
                name: "sub_dimension");

            migrationBuilder.DropTable(
                name: "supporting_agency");

            migrationBuilder.DropTable(
                name: "indicator");

            migrationBuilder.DropTable(
                name: "medium_term_indicator");

            migrationBuilder.DropTable(
                name: "reference_edition");

            migrationBuilder.DropTable(
                name: "dimension");

            migrationBuilder.DropTable(
                name: "programme");

            migrationBuilder.DropTable(
                name: "medium_term_programme");

            migrationBuilder.DropTable(
                name: "goal");

            migrationBuilder.DropTable(
                name: "agency");

            migrationBuilder.DropTable(
                name: "medium_term_plan");

            migrationBuilder.DropTable(
                name: "plan");

            migrationBuilder.DropTable(
                name: "dimension_set");

            migrationBuilder.DropTable(
                name: "region");
        }
    }
}
