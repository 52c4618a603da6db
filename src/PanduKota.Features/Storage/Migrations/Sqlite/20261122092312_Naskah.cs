using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PanduKota.Features.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Naskah : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "code",
                table: "book",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "masterplan");

            migrationBuilder.CreateTable(
                name: "narrative",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    markdown = table.Column<string>(type: "TEXT", nullable: false),
                    owner_agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_narrative", x => new { x.region_code, x.plan_id, x.key, x.language });
                    table.ForeignKey(
                        name: "fk_narrative_agency_owner_agency_id",
                        columns: x => new { x.region_code, x.owner_agency_id },
                        principalTable: "agency",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_narrative_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stored_book_templates",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    set_json = table.Column<string>(type: "TEXT", nullable: false),
                    imported_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_book_templates", x => x.code);
                });

            migrationBuilder.CreateIndex(
                name: "ix_narrative_region_code_owner_agency_id",
                table: "narrative",
                columns: new[] { "region_code", "owner_agency_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "narrative");

            migrationBuilder.DropTable(
                name: "stored_book_templates");

            migrationBuilder.DropColumn(
                name: "code",
                table: "book");
        }
    }
}
