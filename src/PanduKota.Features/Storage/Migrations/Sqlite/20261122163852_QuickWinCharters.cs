using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PanduKota.Features.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class QuickWinCharters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "quick_win_charter",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem = table.Column<string>(type: "TEXT", nullable: true),
                    service_before = table.Column<string>(type: "TEXT", nullable: true),
                    service_after = table.Column<string>(type: "TEXT", nullable: true),
                    promise = table.Column<string>(type: "TEXT", nullable: true),
                    beneficiaries = table.Column<string>(type: "TEXT", nullable: true),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", nullable: true),
                    sustainability = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    kpi = table.Column<string>(type: "TEXT", nullable: true),
                    kpi_unit = table.Column<string>(type: "TEXT", nullable: true),
                    kpi_direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    baseline_text = table.Column<string>(type: "TEXT", nullable: true),
                    baseline = table.Column<decimal>(type: "TEXT", nullable: true),
                    target_text = table.Column<string>(type: "TEXT", nullable: true),
                    target = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quick_win_charter", x => new { x.region_code, x.programme_id });
                    table.ForeignKey(
                        name: "fk_quick_win_charter_programme_programme_id",
                        columns: x => new { x.region_code, x.programme_id },
                        principalTable: "programme",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "quick_win_month",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<int>(type: "INTEGER", nullable: false),
                    planned_text = table.Column<string>(type: "TEXT", nullable: true),
                    planned = table.Column<decimal>(type: "TEXT", nullable: true),
                    actual_text = table.Column<string>(type: "TEXT", nullable: true),
                    actual = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quick_win_month", x => new { x.region_code, x.programme_id, x.month });
                    table.ForeignKey(
                        name: "fk_quick_win_month_quick_win_charter_programme_id",
                        columns: x => new { x.region_code, x.programme_id },
                        principalTable: "quick_win_charter",
                        principalColumns: new[] { "region_code", "programme_id" },
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "quick_win_month");

            migrationBuilder.DropTable(
                name: "quick_win_charter");
        }
    }
}
