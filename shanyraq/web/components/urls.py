"""The living page of the components, in the demo alone."""

from django.urls import path

from shanyraq.web.components import living

app_name = "components"
urlpatterns = [path("", living.shown, name="shown")]
