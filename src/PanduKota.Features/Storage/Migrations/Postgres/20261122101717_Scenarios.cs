using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PanduKota.Features.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Scenarios : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "scenario_id",
                table: "schedule",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "scenario_name",
                table: "schedule",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "scenario_version",
                table: "schedule",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "programme_scores",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scores_json = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    changed_at_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_scores", x => new { x.region_code, x.programme_id });
                    table.ForeignKey(
                        name: "fk_programme_scores_programme_programme_id",
                        columns: x => new { x.region_code, x.programme_id },
                        principalTable: "programme",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scenario",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    terms_json = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    copied_from_id = table.Column<Guid>(type: "uuid", nullable: true),
                    changed_at_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_scenario_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "value_curve",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    schedule_id = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false),
                    seconds_each = table.Column<double>(type: "double precision", nullable: false),
                    seed = table.Column<int>(type: "integer", nullable: false),
                    engine_version = table.Column<string>(type: "text", nullable: false),
                    points_json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_value_curve", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_value_curve_schedule_schedule_id",
                        columns: x => new { x.region_code, x.schedule_id },
                        principalTable: "schedule",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "value_instrument",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    content_json = table.Column<string>(type: "text", nullable: false),
                    made_at_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_value_instrument", x => new { x.region_code, x.plan_id, x.version });
                    table.ForeignKey(
                        name: "fk_value_instrument_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_scenario_region_code_plan_id_name",
                table: "scenario",
                columns: new[] { "region_code", "plan_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_value_curve_region_code_schedule_id_made_at_utc",
                table: "value_curve",
                columns: new[] { "region_code", "schedule_id", "made_at_utc" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "programme_scores");

            migrationBuilder.DropTable(
                name: "scenario");

            migrationBuilder.DropTable(
                name: "value_curve");

            migrationBuilder.DropTable(
                name: "value_instrument");

            migrationBuilder.DropColumn(
                name: "scenario_id",
                table: "schedule");

            migrationBuilder.DropColumn(
                name: "scenario_name",
                table: "schedule");

            migrationBuilder.DropColumn(
                name: "scenario_version",
                table: "schedule");
        }
    }
}
