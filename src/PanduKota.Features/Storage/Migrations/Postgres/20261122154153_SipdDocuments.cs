using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PanduKota.Features.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SipdDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_medium_term_plan_region_code_kind_first_year_version",
                table: "medium_term_plan");

            migrationBuilder.AddColumn<string>(
                name: "extension",
                table: "medium_term_programme",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "frame",
                table: "medium_term_plan",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "owner_code",
                table: "medium_term_plan",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "owner_name",
                table: "medium_term_plan",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "place_in_file",
                table: "medium_term_plan",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "shape",
                table: "medium_term_plan",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "extension",
                table: "medium_term_indicator",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_medium_term_plan_region_code_kind_owner_code_first_year_version",
                table: "medium_term_plan",
                columns: new[] { "region_code", "kind", "owner_code", "first_year", "version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_medium_term_plan_region_code_kind_owner_code_first_year_version",
                table: "medium_term_plan");

            migrationBuilder.DropColumn(
                name: "extension",
                table: "medium_term_programme");

            migrationBuilder.DropColumn(
                name: "frame",
                table: "medium_term_plan");

            migrationBuilder.DropColumn(
                name: "owner_code",
                table: "medium_term_plan");

            migrationBuilder.DropColumn(
                name: "owner_name",
                table: "medium_term_plan");

            migrationBuilder.DropColumn(
                name: "place_in_file",
                table: "medium_term_plan");

            migrationBuilder.DropColumn(
                name: "shape",
                table: "medium_term_plan");

            migrationBuilder.DropColumn(
                name: "extension",
                table: "medium_term_indicator");

            migrationBuilder.CreateIndex(
                name: "ix_medium_term_plan_region_code_kind_first_year_version",
                table: "medium_term_plan",
                columns: new[] { "region_code", "kind", "first_year", "version" },
                unique: true);
        }
    }
}
